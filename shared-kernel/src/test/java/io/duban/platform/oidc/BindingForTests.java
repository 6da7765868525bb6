package io.duban.platform.oidc;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest pages on which binding and leaving can be tried. */
@RestController
class BindingForTests {

    private final IdentityBinding binding;
    private final Providers providers;
    private final ProviderFarewell farewell;

    BindingForTests(IdentityBinding binding, Providers providers, ProviderFarewell farewell) {
        this.binding = binding;
        this.providers = providers;
        this.farewell = farewell;
    }

    @GetMapping("/me/identities/{id}/bind")
    ResponseEntity<Void> begin(@PathVariable String id, Actor actor, HttpServletRequest request) throws IOException {
        var start = binding.begin(request, actor, providers.find(id).orElseThrow());
        return ResponseEntity.status(HttpStatus.FOUND).header("Location", start).build();
    }

    @GetMapping("/me/identities/confirm")
    String shown(Actor actor, HttpServletRequest request) {
        return binding.pending(request, actor).map(PendingIdentity::name).orElse("nothing");
    }

    @PostMapping("/me/identities/confirm")
    String confirm(@RequestParam String password, Actor actor, HttpServletRequest request) {
        return binding.confirm(request, actor, password).map(Rejection::code).orElse("bound");
    }

    @GetMapping("/me/factors")
    String factors(Actor actor, HttpServletRequest request) {
        return SignedInBy.of(request, actor.account())
                .map(by -> by.provider() + (by.moreThanOneFactor() ? " several" : " one"))
                .orElse("password");
    }

    @GetMapping("/login/oidc/leave")
    String leave(HttpServletRequest request) {
        return farewell.take(request).map(Object::toString).orElse("nowhere");
    }
}
