package io.duban.platform.file.store;

/** Where content lies. The names are stored with each file: they are never renamed. */
public enum StoreKind {
    DATABASE,
    DIRECTORY,
    S3
}
