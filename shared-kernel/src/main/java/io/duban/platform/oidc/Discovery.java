package io.duban.platform.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * Asks a provider about itself when somebody first wants to use it, and remembers the answer. A failure is not remembered:
 * the next person asks again.
 */
final class Discovery implements ClientRegistrationRepository {

    private final Providers providers;
    private final ProviderCalls calls;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Discovery(Providers providers, ProviderCalls calls) {
        this.providers = providers;
        this.calls = calls;
    }

    /** @throws ProviderUnreachable if the provider cannot be asked, or is not the one that is configured */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var remembered = known.get(id);
        if (remembered != null) {
            return remembered;
        }
        var configured = providers.configured(id);
        if (configured.isEmpty()) {
            return null;
        }
        ClientRegistration found;
        try {
            found = ask(configured.get());
        } catch (RuntimeException e) {
            throw new ProviderUnreachable("discovery at " + configured.get() + " failed: " + e, e);
        }
        known.put(id, found);
        return found;
    }

    /** Where people are sent to sign out, if that is wanted and the provider, as far as it is known, offers it. */
    Optional<URI> endSession(String id) {
        return providers
                .configured(id)
                .filter(ConfiguredProvider::endSession)
                .map(configured -> known.get(id))
                .map(registration -> registration.getProviderDetails().getConfigurationMetadata())
                .map(said -> said.get("end_session_endpoint"))
                .map(Object::toString)
                .filter(SafeAddress::isSafe)
                .map(URI::create);
    }

    private ClientRegistration ask(ConfiguredProvider configured) {
        var provider = configured.provider();
        var said = calls.discover(provider.issuer());
        if (!provider.issuer().equals(said.get("issuer"))) {
            throw new IllegalStateException("it names itself " + said.get("issuer"));
        }
        var registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(provider.id())
                .clientName(provider.name())
                .clientId(configured.clientId())
                .redirectUri("{baseUrl}" + OidcAddresses.CALLBACK + "/{registrationId}")
                .scope(configured.scopes());
        var secret = configured.secret();
        if (secret == null) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registration.clientSecret(secret);
        }
        return withSafeAddresses(registration.build());
    }

    private static ClientRegistration withSafeAddresses(ClientRegistration registration) {
        var details = registration.getProviderDetails();
        for (var address :
                new String[] {details.getAuthorizationUri(), details.getTokenUri(), details.getJwkSetUri()}) {
            if (!SafeAddress.isSafe(Objects.requireNonNullElse(address, ""))) {
                throw new IllegalStateException("it offers an address that is not safe: " + address);
            }
        }
        return registration;
    }
}
