package io.duban.platform.oidc;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * Reads identity tokens as the library does (signature, issuer, audience, times), and differs in three things: our clock, our
 * patience with the provider, and signatures by elliptic curves beside RSA. A shared secret never stands for a signature.
 */
final class IdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private static final List<SignatureAlgorithm> SIGNATURES =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final RestOperations keys;
    private final Clock clock;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    IdTokenDecoders(RestOperations keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(provider.getRegistrationId(), id -> decoder(provider));
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(accepted -> accepted.addAll(SIGNATURES))
                .restOperations(keys)
                .build();
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var identity = new OidcIdTokenValidator(provider);
        identity.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, identity));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
