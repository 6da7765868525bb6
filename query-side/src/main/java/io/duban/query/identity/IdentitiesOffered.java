package io.duban.query.identity;

import io.duban.platform.oidc.WhereProvidersAreConfigured;
import io.duban.query.page.PageController;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page that there are identities to bind, so that the person's menu leads there. */
@ControllerAdvice(annotations = PageController.class)
@ConditionalOnWebApplication
@Conditional(WhereProvidersAreConfigured.class)
class IdentitiesOffered {

    @ModelAttribute("identitiesOffered")
    boolean offered() {
        return true;
    }
}
