package io.duban.kernel.person;

/** A command whose body holds a citizen's data: nothing of it may be kept or written down in clear, not even a plain digest. */
public interface PersonalCommand {}
