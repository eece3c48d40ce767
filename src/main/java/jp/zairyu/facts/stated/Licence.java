package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * A licence or qualification under Japanese law.
 *
 * @param kind which licence
 * @param grantedOn day it was given or registered
 * @param country where it was given; a licence under the law of another country is none under Japanese law
 * @param registered false if only the examination is passed and the registration is still to come
 * @param workAsTraining true if the work under this licence is done as training
 * @param invited true if a Japanese medical institution or pharmacy invites the person for the work under this licence
 */
public record Licence(
        @Word("licences") String kind,
        LocalDate grantedOn,
        @Word("countries") String country,
        Boolean registered,
        Boolean workAsTraining,
        Boolean invited) {}
