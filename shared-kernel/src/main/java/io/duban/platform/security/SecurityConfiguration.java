package io.duban.platform.security;

import io.duban.kernel.id.IdSource;
import io.duban.platform.account.AccountConfiguration;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.database.DubanHome;
import io.duban.platform.factor.SecondFactorConfiguration;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.password.PasswordRules;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.WholeBcrypt;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.session.SessionConfiguration;
import io.duban.platform.throttle.SignInLimits;
import io.duban.platform.throttle.SignInThrottle;
import io.duban.platform.token.TokenConfiguration;
import io.duban.platform.token.TokenIssuer;
import io.duban.platform.web.ProblemWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ProviderManager;
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
    AccountConfiguration.class,
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
    Accounts accounts(@Qualifier("viewsJdbc") JdbcClient views, Clock clock) {
        return new Accounts(views, clock);
    }

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    /** Hashes with bcrypt and names the method before the hash, so that a later method can live beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new WholeBcrypt(BCRYPT_STRENGTH)));
    }

    /** For credentials that come with every request. */
    @Bean
    FormSignIn signIn(
            Accounts accounts,
            @Qualifier("viewsJdbc") JdbcClient views,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInRecord record,
            Clock clock) {
        return new FormSignIn(
                new ProviderManager(new PasswordCheck(accounts, views, encoder, clock)), throttle, record);
    }

    @Bean
    SessionMemory sessionMemory(SecondFactors factors) {
        return new SessionMemory(factors);
    }

    @Bean
    SignInDoor signInDoor(SessionMemory memory, AuditLog audit) {
        return new SignInDoor(memory, audit);
    }

    @Bean
    SignInThrottle signInThrottle(
            @Qualifier("viewsDataSource") DataSource views, Environment environment, Clock clock) {
        return new SignInThrottle(views, SignInLimits.from(environment), clock);
    }

    @Bean
    SignInRecord signInRecord(Accounts accounts, AuditLog audit) {
        return new SignInRecord(accounts, audit);
    }

    @Bean
    OwnPassword ownPassword(
            Accounts accounts,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            PasswordEncoder encoder,
            PasswordRules rules,
            OwnPasswordFirst first,
            SignInThrottle throttle,
            AuditLog audit,
            Clock clock,
            @Value("${duban.county-name:}") String county) {
        var writing = new OwnPasswordWriting(views, new TransactionTemplate(transactions), audit, clock);
        return new OwnPassword(accounts, writing, encoder, rules, first, throttle, county);
    }

    @Bean
    OwnPasswordFirst ownPasswordFirst(PasswordSettings settings, ProblemWriter writer, Clock clock) {
        return new OwnPasswordFirst(settings, writer, clock);
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

    /** These filters belong into the security chains and nowhere else. */
    @Bean
    FilterRegistrationBean<OnBehalfFilter> onBehalfOnlyInChains(OnBehalfFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnPasswordFirst> ownPasswordOnlyInChains(OwnPasswordFirst filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    ApiAnswers apiAnswers(ProblemWriter writer) {
        return new ApiAnswers(writer);
    }

    @Bean
    WebMvcConfigurer actorArgument(CurrentActor current, ObjectProvider<StandsIn> standIns) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(current, standIns));
            }
        };
    }
}
