package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * A permission to engage in other activity (資格外活動許可), art. 19 para. 2.
 */
public record WorkPermission(@Word("permission-kinds") String kind, LocalDate grantedOn, LocalDate validUntil) {}
