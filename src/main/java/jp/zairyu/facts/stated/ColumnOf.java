package jp.zairyu.facts.stated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The argument is the name of a column of this vocabulary table; what the method gives is a word in it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ColumnOf {
    /** The table's name under {@code rules/vocabulary/}. */
    String value();
}
