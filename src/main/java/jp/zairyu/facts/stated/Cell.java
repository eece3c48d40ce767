package jp.zairyu.facts.stated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value is a word that stands in this column of a vocabulary table. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Cell {
    /** The table's name under {@code rules/vocabulary/}. */
    String table();

    /** The column, as the head of the table names it. */
    String column();
}
