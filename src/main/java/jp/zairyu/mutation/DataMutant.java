package jp.zairyu.mutation;

import java.util.Set;

/**
 * A data file with one thing changed.
 *
 * @param text the whole file after the change
 * @param concerned ids of the criteria that it may concern, or the key of the number or provision
 */
record DataMutant(Mutant mutant, String text, Set<String> concerned) {
    /** @param tells the case on which the two differ */
    static DataMutant of(
            String file,
            String text,
            YamlPlaces.Place place,
            String becomes,
            String within,
            Set<String> concerned,
            String tells) {
        var changed = text.substring(0, place.start()) + becomes + text.substring(place.end());
        var mutant = new Mutant(file, place.line(), within, place.text(), becomes, tells);
        return new DataMutant(mutant, changed, concerned);
    }
}
