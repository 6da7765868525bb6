package io.duban.kernel.task;

import io.duban.kernel.person.PersonKey;

/** What has happened to what is held of a citizen who asks for the matter; never what it is. */
public sealed interface CitizenEvent extends TaskEvent
        permits CitizenRecorded, PersonalDataRestricted, PersonalDataErased {

    PersonKey person();
}
