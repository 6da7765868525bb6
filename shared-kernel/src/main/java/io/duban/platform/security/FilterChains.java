package io.duban.platform.security;

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
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
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

    FilterChains(AuthenticationManager signIn, ApiAnswers api) {
        this.signIn = signIn;
        this.api = api;
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
     * password that nobody checked, past the CSRF check.
     */
    @Bean
    @Order(2)
    SecurityFilterChain apiWithCredentials(HttpSecurity http, OnBehalfFilter onBehalf) {
        return http.securityMatcher(request -> Addresses.isApi(request) && bringsCredentials(request))
                .authenticationManager(signIn)
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.anyRequest().access(DoorsByRole::mayEnter))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(api))
                .addFilterBefore(onBehalf, BasicAuthenticationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiFromPages(HttpSecurity http, FreshAccountFilter fresh) {
        return http.securityMatcher(Addresses::isApi)
                .authenticationManager(signIn)
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.anyRequest().access(DoorsByRole::mayEnter))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(FilterChains::changesThroughSession))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(fresh, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain actuator(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authenticationManager(signIn)
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
                .httpBasic(basic -> basic.authenticationEntryPoint(api))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(api).accessDeniedHandler(api))
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http, FreshAccountFilter fresh, ObjectProvider<WayOut> waysOut) {
        var answers = new PageAnswers();
        return http.authenticationManager(signIn)
                .headers(AnswerHeaders::everywhere)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                PageAnswers.LOGIN, "/error", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .access(DoorsByRole::mayEnter))
                .formLogin(form -> form.loginPage(PageAnswers.LOGIN)
                        .failureHandler(answers)
                        .permitAll())
                .logout(logout -> {
                    waysOut.orderedStream().forEach(logout::addLogoutHandler);
                    logout.logoutSuccessHandler(new SignedOut(waysOut));
                })
                .requestCache(cache -> cache.requestCache(Addresses.wantedPage()))
                .addFilterBefore(fresh, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .build();
    }

    private static boolean bringsCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(OnBehalfSigner.HEADER) != null;
    }

    /** Without a session nothing speaks for the sender, so there is nothing to forge, and the answer is 401. */
    private static boolean changesThroughSession(HttpServletRequest request) {
        return request.getSession(false) != null && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }
}
