package io.duban.platform.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3-compatible store, under the same two levels as in a folder. */
final class S3Store implements FileStore {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String name, InputStream sealed, long length) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key(name)), RequestBody.fromInputStream(sealed, length));
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(
                    client.getObject(request -> request.bucket(bucket).key(key(name))));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public void remove(String name) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key(name)));
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    private static String key(String name) {
        var checked = FileStore.checked(name);
        return checked.substring(0, 2) + "/" + checked.substring(2, 4) + "/" + checked;
    }

    private static IOException unreachable(SdkException e) {
        return new IOException("The S3 store did not do what was asked", e);
    }
}
