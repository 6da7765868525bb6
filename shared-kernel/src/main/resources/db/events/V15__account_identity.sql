-- Which identity of a province's or city's provider stands for which account. A person binds it, or the security
-- administrator does; signing in never makes one. Bound anew means unbound first: a row is never changed.
CREATE TABLE events.account_identity (
    issuer   text        NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
    subject  text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    account  text        NOT NULL REFERENCES events.account,
    bound_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (account, issuer)
);
GRANT SELECT, INSERT, DELETE ON events.account_identity TO duban_query;
