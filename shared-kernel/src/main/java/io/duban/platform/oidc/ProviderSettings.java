package io.duban.platform.oidc;

import io.duban.platform.start.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code duban.oidc.<id>} says.
 *
 * @param name for the button on the sign-in page; the id where none is given
 * @param issuer https; http on this machine alone
 * @param clientSecretFile a file with the secret and nothing else; none for a client that proves itself by PKCE alone
 * @param scopes {@code openid} and what is asked for beyond; by default nothing beyond
 * @param endSession whether signing out here signs out there, if the provider offers it; yes by default
 * @param strongAcr values of {@code acr} that stand for more than one factor at this provider
 */
record ProviderSettings(
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecretFile,
        @Nullable List<String> scopes,
        @Nullable Boolean endSession,
        @Nullable List<String> strongAcr) {

    ProviderSettings {
        scopes = scopes == null || scopes.isEmpty() ? List.of("openid") : List.copyOf(scopes);
        strongAcr = strongAcr == null ? List.of() : List.copyOf(strongAcr);
    }

    /** @throws CannotStart naming the setting that is missing or cannot be used */
    ConfiguredProvider checked(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new CannotStart("duban.oidc 下的标识“" + id + "”只能用小写字母、数字和连字符，最多 40 个字符。");
        }
        var here = "duban.oidc." + id;
        var from = required(here + ".issuer", issuer);
        if (!SafeAddress.isSafe(from)) {
            throw new CannotStart(here + ".issuer 必须是 https 地址（只有本机可以用 http），现为“" + from + "”。");
        }
        if (!scopes().contains("openid")) {
            throw new CannotStart(here + ".scopes 必须包含 openid。");
        }
        return new ConfiguredProvider(
                new Provider(id, name == null || name.isBlank() ? id : name.strip(), from),
                required(here + ".client-id", clientId),
                secret(here + ".client-secret-file"),
                scopes(),
                !Boolean.FALSE.equals(endSession),
                strongAcr());
    }

    @Override
    public List<String> scopes() {
        return scopes == null ? List.of() : scopes;
    }

    @Override
    public List<String> strongAcr() {
        return strongAcr == null ? List.of() : strongAcr;
    }

    private @Nullable String secret(String key) {
        if (clientSecretFile == null || clientSecretFile.isBlank()) {
            return null;
        }
        try {
            return required(key, Files.readString(Path.of(clientSecretFile)));
        } catch (IOException e) {
            throw new CannotStart(key + " 指定的文件“" + clientSecretFile + "”读不出来。", e);
        }
    }

    private static String required(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new CannotStart(key + " 没有内容，统一身份认证不能使用；请补上，或删去这个认证中心的全部设置。");
        }
        return value.strip();
    }
}
