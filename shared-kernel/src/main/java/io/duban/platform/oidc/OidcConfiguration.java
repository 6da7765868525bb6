package io.duban.platform.oidc;

import io.duban.platform.audit.AuditLog;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.security.Accounts;
import io.duban.platform.security.SignInDoor;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in through identity providers, for the side that shows pages; import it beside the security configuration. Without
 * {@code duban.oidc} it is empty. It calls nobody at the start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(WhereProvidersAreConfigured.class)
public class OidcConfiguration {

    @Bean
    Providers identityProviders(Environment environment) {
        return Providers.from(environment);
    }

    @Bean
    ProviderCalls providerCalls() {
        return new ProviderCalls();
    }

    @Bean
    AccountIdentities accountIdentities(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            AuditLog audit,
            Clock clock) {
        return new AccountIdentities(views, new TransactionTemplate(transactions), audit, clock);
    }

    @Bean
    IdentityBinding identityBinding(
            Providers providers, AccountIdentities identities, AuthenticationManager signIn, AuditLog audit) {
        return new IdentityBinding(providers, identities, signIn, audit);
    }

    @Bean
    ProviderFarewell providerFarewell(OidcParts parts) {
        return new ProviderFarewell(parts.discovery());
    }

    /** Not offered as the library's own bean: Boot would see it and add chains and stores that nobody asked for. */
    @Bean
    OidcParts oidcParts(Providers providers, ProviderCalls calls) {
        return new OidcParts(new Discovery(providers, calls));
    }

    /** Before the pages, whose sessions it shares. */
    @Bean
    @Order(4)
    SecurityFilterChain waysThroughProviders(
            HttpSecurity http,
            OidcParts parts,
            ProviderCalls calls,
            Providers providers,
            AccountIdentities identities,
            Accounts accounts,
            SecondFactors factors,
            SignInDoor door,
            AuditLog audit,
            Clock clock) {
        var library = new OidcAuthorizationCodeAuthenticationProvider(
                calls.forTokens(), request -> new DefaultOidcUser(null, request.getIdToken()));
        library.setJwtDecoderFactory(new IdTokenDecoders(calls.forKeys(), clock));
        var failed = new FailedWay(providers, audit);
        var start = new OAuth2AuthorizationRequestRedirectFilter(new BindingStarts(parts.discovery()));
        start.setAuthenticationFailureHandler(failed);
        var back = new CallbackFilter(
                parts.discovery(), new IdentityDoor(providers, identities, accounts, factors, audit));
        return door.likeThePages(http.securityMatcher(OidcAddresses.ALL))
                .authenticationManager(new ProviderManager(library))
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .addFilter(start)
                .with(new CallbackDoor(back), way -> way.failureHandler(failed).successHandler(door.onwards()))
                .build();
    }
}
