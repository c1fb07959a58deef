package io.docwright.state;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What a run depends on, but for the content of the files it will read.
 *
 * @param generator hash of the generator's own code
 * @param configuration hash of the request
 * @param listing hash of the names of the files among which the run looks
 */
public record Inputs(String generator, String configuration, String listing) {

    /**
     * Takes the fingerprints; before the run, so that what changes during it is noticed by the next one.
     *
     * @param code a class of the generator
     * @param request everything the run was asked for
     * @param irrelevant names of fields of the request that cannot change what is generated or reported
     * @param listing the files among which the run looks
     */
    public static Inputs of(Class<?> code, Object request, Set<String> irrelevant, List<String> listing)
            throws IOException {
        Fingerprint names = new Fingerprint();
        listing.forEach(names::add);
        return new Inputs(GeneratorCode.hash(code), Configuration.hash(request, irrelevant), names.hash());
    }
}
