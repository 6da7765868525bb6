package io.duban.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped with one visible line where there is no Chromium, unless the browser is required: then it runs and fails. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (SystemChromium.find().isPresent() || SystemChromium.isRequired()) {
                return ConditionEvaluationResult.enabled("Chromium is there or required");
            }
            System.err.println(
                    "SKIPPED " + context.getDisplayName() + ": browser tests need Chromium (-Dduban.browser=PATH)");
            return ConditionEvaluationResult.disabled("no Chromium on this machine");
        }
    }
}
