package jp.zairyu.facts.stated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value is one of these words; no table lists them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface OneOf {
    String[] value();

    /** The value may also be this, followed by a word of {@code table}. */
    String before() default "";

    /** The table's name under {@code rules/vocabulary/}. */
    String table() default "";
}
