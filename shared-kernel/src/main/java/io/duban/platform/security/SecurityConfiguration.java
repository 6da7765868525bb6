package io.duban.platform.security;

import io.duban.kernel.id.IdSource;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DubanHome;
import io.duban.platform.factor.SecondFactorConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.session.SessionConfiguration;
import io.duban.platform.token.TokenConfiguration;
import io.duban.platform.token.TokenIssuer;
import io.duban.platform.web.ProblemWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in and the actor of a request, for both sides together and each alone; import it into an application. */
@Configuration(proxyBeanMethods = false)
@Import({
    FilterChains.class,
    SessionConfiguration.class,
    TokenConfiguration.class,
    SecondFactorConfiguration.class,
    AuditConfiguration.class,
    SecretConfiguration.class
})
@PropertySource("classpath:io/duban/platform/security/session.properties")
public class SecurityConfiguration {

    private static final int BCRYPT_STRENGTH = 10;

    @Bean
    Accounts accounts(@Qualifier("viewsJdbc") JdbcClient views) {
        return new Accounts(views);
    }

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    /** Hashes with bcrypt and names the method before the hash, so that a later method can live beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    /** A disabled account is looked up like one that never was: same words, same time. */
    @Bean
    AuthenticationManager signIn(Accounts accounts, PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(name ->
                accounts.active(name).map(SignedIn::new).orElseThrow(() -> new UsernameNotFoundException("unknown")));
        provider.setPasswordEncoder(encoder);
        return new ProviderManager(provider);
    }

    @Bean
    AccountIssuer accountIssuer(@Qualifier("eventsJdbc") JdbcClient events, PasswordEncoder encoder, Clock clock) {
        return new AccountIssuer(events, encoder, new SecureRandom(), clock);
    }

    @Bean
    DemoAccounts demoAccounts(
            AccountIssuer issuer,
            IdSource ids,
            Clock clock,
            @Qualifier("eventsJdbc") JdbcClient events,
            @Qualifier("eventsTransactionManager") PlatformTransactionManager transactions,
            DubanHome home) {
        return new DemoAccounts(
                issuer,
                new TokenIssuer(events, new SecureRandom(), ids, clock),
                events,
                new TransactionTemplate(transactions),
                new AccountFile(home.resolve(AccountFile.NAME)));
    }

    @Bean
    OnBehalfSigner onBehalfSigner(@Qualifier("viewsJdbc") JdbcClient views, Clock clock) {
        return new OnBehalfSigner(new SideSecret(views), clock);
    }

    @Bean
    OnBehalfFilter onBehalfFilter(OnBehalfSigner signer, Accounts accounts, ProblemWriter writer) {
        return new OnBehalfFilter(signer, accounts, writer);
    }

    /** Belongs into a security chain and nowhere else. */
    @Bean
    FilterRegistrationBean<OnBehalfFilter> onBehalfOnlyInChains(OnBehalfFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    ApiAnswers apiAnswers(ProblemWriter writer) {
        return new ApiAnswers(writer);
    }

    @Bean
    WebMvcConfigurer actorArgument(CurrentActor current) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(current));
            }
        };
    }
}
