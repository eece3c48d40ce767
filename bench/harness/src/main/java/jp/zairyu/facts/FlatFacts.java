package jp.zairyu.facts;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

/**
 * What illegalwork turns on in a plain case of one job, made ready for engines that know no lists and no sums. It stands in this
 * package because the rules of Zairyu see facts and nothing else.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class FlatFacts {
    public boolean noStay;
    public boolean indefinite;
    public long day;
    public long expires;
    public long specialUntil;
    public String workClass;
    public boolean paid;
    public String permission = "none";
    public long permissionFrom;
    public long permissionUntil;
    public boolean enrolled;
    public boolean amusement;
    public boolean checkable;
    public boolean written;
    public double inside;
    public double week;
    public double vacationDay;

    // what engines that look for getters need
    public boolean isNoStay() { return noStay; }
    public boolean isIndefinite() { return indefinite; }
    public long getDay() { return day; }
    public long getExpires() { return expires; }
    public long getSpecialUntil() { return specialUntil; }
    public String getWorkClass() { return workClass; }
    public boolean isPaid() { return paid; }
    public String getPermission() { return permission; }
    public long getPermissionFrom() { return permissionFrom; }
    public long getPermissionUntil() { return permissionUntil; }
    public boolean isEnrolled() { return enrolled; }
    public boolean isAmusement() { return amusement; }
    public boolean isCheckable() { return checkable; }
    public boolean isWritten() { return written; }
    public double getInside() { return inside; }
    public double getWeek() { return week; }
    public double getVacationDay() { return vacationDay; }
}
