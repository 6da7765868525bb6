package io.duban.platform.file.store;

import io.duban.platform.start.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Reads {@code duban.files.s3.*}. The secret key stands in a file of its own, in no setting. */
final class S3Settings {

    private static final String PREFIX = "duban.files.s3.";

    private S3Settings() {}

    static boolean present(Environment environment) {
        return environment.containsProperty(PREFIX + "endpoint");
    }

    /** @throws CannotStart where a setting or the file with the secret key is missing */
    static S3Store store(Environment environment) {
        var credentials = AwsBasicCredentials.create(required(environment, "access-key"), secret(environment));
        var client = S3Client.builder()
                .endpointOverride(URI.create(required(environment, "endpoint")))
                .region(Region.of(environment.getProperty(PREFIX + "region", "us-east-1")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                // Stores other than Amazon's know no trailing checksums; what we keep is authenticated by its seal.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
        return new S3Store(client, required(environment, "bucket"));
    }

    private static String secret(Environment environment) {
        var file = Path.of(required(environment, "secret-key-file"));
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("对象存储的密钥文件 %s 不能读取；请检查 duban.files.s3.secret-key-file 和文件权限。".formatted(file), e);
        }
    }

    private static String required(Environment environment, String name) {
        var value = Objects.requireNonNullElse(environment.getProperty(PREFIX + name), "");
        if (value.isBlank()) {
            throw new CannotStart("附件存放在对象存储时必须设置 %s。".formatted(PREFIX + name));
        }
        return value.strip();
    }
}
