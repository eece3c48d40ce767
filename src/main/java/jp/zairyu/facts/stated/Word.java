package jp.zairyu.facts.stated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value must be a word of this vocabulary table; code, Japanese name, English name and alias are all understood. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Word {
    /** The table's name under {@code rules/vocabulary/}. */
    String value();
}
