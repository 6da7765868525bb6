package io.duban.platform.session;

import org.springframework.session.FindByIndexNameSessionRepository;

/** Under which names a session keeps what it knows of its person. All values are plain text; no hash, no right. */
public final class SessionKeys {

    /** The account's name, once the person is wholly signed in; by it a person's sessions are found. */
    public static final String OWNER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** The account's name, also while a code is still wanted. */
    public static final String ACCOUNT = "duban.account";

    /** A digest of what the person signed in with; another password makes another one. */
    public static final String MARK = "duban.mark";

    /** How many wrong codes were given; present only while a code is wanted. */
    public static final String WRONG_CODES = "duban.wrong-codes";

    public static final String ADDRESS = "duban.address";
    public static final String BROWSER = "duban.browser";

    private SessionKeys() {}
}
