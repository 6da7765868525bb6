package io.duban.platform.security;

import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.factor.RequiredFactor;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.session.SessionLimits;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may come in, by the kind of address: assets, API with credentials in the request, API from a page's session,
 * actuator, pages. What a signed-in person may do to a task is decided behind the doors, not here;
 * only reviewers are kept to the few doors that are theirs.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class FilterChains {

    private final AuthenticationManager signIn;
    private final ApiAnswers api;
    private final RequestSizeFilter size;
    private final BearerFilter bearer;
    private final SessionMemory memory;
    private final FreshAccountFilter fresh;
    private final FactorFirstFilter factorFirst;
    private final OwnPasswordFirst ownPasswordFirst;

    FilterChains(
            AuthenticationManager signIn,
            OwnPasswordFirst ownPasswordFirst,
            Accounts accounts,
            ApiTokens tokens,
            SessionMemory memory,
            RequiredFactor required,
            SessionLimits limits,
            ApiAnswers api,
            ProblemWriter writer) {
        this.signIn = signIn;
        this.ownPasswordFirst = ownPasswordFirst;
        this.api = api;
        this.size = new RequestSizeFilter(writer);
        this.bearer = new BearerFilter(tokens, accounts, api, writer);
        this.memory = memory;
        this.fresh = new FreshAccountFilter(accounts, limits, writer);
        this.factorFirst = new FactorFirstFilter(required, writer);
    }

    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher("/webjars/**", "/assets/**", "/favicon.ico")
                .headers(AnswerHeaders::onAssets)
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Credentials travel with the request: no session is read or made. Reading one would let a session stand in for a
     * token that nobody checked, past the CSRF check.
     */
    @Bean
    @Order(2)
    SecurityFilterChain apiWithCredentials(HttpSecurity http, OnBehalfFilter onBehalf) {
        return http.securityMatcher(request -> Addresses.isApi(request) && bringsCredentials(request))
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.anyRequest().access(DoorsByRole::mayEnter))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(size, CsrfFilter.class)
                .addFilterBefore(onBehalf, AnonymousAuthenticationFilter.class)
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .addFilterBefore(ownPasswordFirst, AuthorizationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiFromPages(HttpSecurity http) {
        return http.securityMatcher(Addresses::isApi)
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.anyRequest().access(DoorsByRole::mayEnter))
                .securityContext(context -> context.securityContextRepository(memory))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(FilterChains::changesThroughSession))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(size, CsrfFilter.class)
                .addFilterBefore(fresh, CsrfFilter.class)
                .addFilterBefore(factorFirst, AnonymousAuthenticationFilter.class)
                .addFilterBefore(ownPasswordFirst, AuthorizationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain actuator(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(MetricsReaders::mayRead)
                        .anyRequest()
                        .hasRole("ADMINISTRATOR"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .addFilterBefore(ownPasswordFirst, AuthorizationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    /** The person of the session is known before the form's token is checked; signing in begins a session of its own. */
    @Bean
    @Order(5)
    SecurityFilterChain pages(
            HttpSecurity http, SecondFactors factors, AuditLog audit, ObjectProvider<WayOut> waysOut) {
        var answers = new PageAnswers();
        var onwards = new Onwards(Addresses.wantedPage(), audit, true);
        return http.authenticationManager(signIn)
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                PageAnswers.LOGIN,
                                PageAnswers.CODE,
                                "/error",
                                "/v3/api-docs",
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .access(DoorsByRole::mayEnter))
                .securityContext(context -> context.securityContextRepository(memory))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession))
                .formLogin(form -> form.loginPage(PageAnswers.LOGIN)
                        .successHandler(onwards)
                        .failureHandler(answers)
                        .permitAll())
                .logout(logout -> {
                    logout.addLogoutHandler(leaving(audit));
                    waysOut.orderedStream().forEach(logout::addLogoutHandler);
                    logout.logoutSuccessHandler(new SignedOut(waysOut));
                })
                .requestCache(cache -> cache.requestCache(Addresses.wantedPage()))
                .addFilterBefore(size, CsrfFilter.class)
                .addFilterBefore(fresh, CsrfFilter.class)
                .addFilterAfter(code(factors, onwards, answers), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(factorFirst, AnonymousAuthenticationFilter.class)
                .addFilterBefore(ownPasswordFirst, AuthorizationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .build();
    }

    private CodeFilter code(SecondFactors factors, Onwards onwards, PageAnswers answers) {
        var code = new CodeFilter(factors);
        code.setAuthenticationManager(signIn);
        code.setSecurityContextRepository(memory);
        code.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        code.setAuthenticationSuccessHandler(onwards);
        code.setAuthenticationFailureHandler(answers);
        return code;
    }

    private static LogoutHandler leaving(AuditLog audit) {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
                audit.record(
                        AuditEntry.of(AuditAct.SIGNED_OUT, person.actor()).about("account:" + person.getUsername()));
            }
        };
    }

    private static boolean bringsCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(OnBehalfSigner.HEADER) != null;
    }

    /** Without a session nothing speaks for the sender, so there is nothing to forge, and the answer is 401. */
    private static boolean changesThroughSession(HttpServletRequest request) {
        return request.getSession(false) != null && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }
}
