package io.duban.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser to refuse. Over TLS, Spring adds that the browser must come back over TLS only; behind
 * a proxy that ends TLS this needs {@code server.forward-headers-strategy}.
 */
final class AnswerHeaders {

    /**
     * Nothing inline and nothing from elsewhere. Styles too: charts and Tabler set styles through the DOM, which the
     * policy allows; markup uses classes (htmx needs {@code includeIndicatorStyles:false}, charts rich-text tooltips).
     * Tabler's style sheet draws small pictures from {@code data:}.
     */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

    private AnswerHeaders() {}

    static void everywhere(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** Style sheets, scripts and pictures may be kept by the browser. */
    static void onAssets(HeadersConfigurer<HttpSecurity> headers) {
        everywhere(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }
}
