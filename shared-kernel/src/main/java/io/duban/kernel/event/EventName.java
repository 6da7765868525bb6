package io.duban.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event stands in the store. A released pair is never edited: a changed shape gets the
 * next revision and an upcaster.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Concept and past participle, such as {@code task.dispatched}. */
    String value();

    int revision() default 1;
}
