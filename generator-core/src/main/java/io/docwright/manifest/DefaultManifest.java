package io.docwright.manifest;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Auth;
import io.docwright.manifest.ServiceManifest.Defaults;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The manifest of a single page or description that has none. */
public final class DefaultManifest {

    private static final Pattern LANGUAGE_ENDING = Pattern.compile("\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");
    private static final int LONGEST_NAME = 60;

    private DefaultManifest() {}

    /**
     * Returns the manifest a file gets without one: a service named after the file in the package {@code client.<service>}, no
     * authentication, no endpoint, and everything else as the page says.
     *
     * @param path the file, with {@code /} between its parts
     */
    public static ServiceManifest forFile(String path) {
        SourceLocation at = SourceLocation.startOf(path);
        String service = serviceName(path.substring(path.lastIndexOf('/') + 1));
        return new ServiceManifest(
                at,
                new Located<>(service, at),
                Optional.empty(),
                Optional.empty(),
                new Located<>("client." + packageWord(service), at),
                true,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.of(new Auth(new Located<>("none", at), Optional.empty())),
                Optional.empty(),
                List.of(),
                new Defaults(Optional.empty(), Optional.empty()),
                List.of(),
                Map.of(),
                List.of());
    }

    /** Returns lower-case words joined by hyphens: {@code ListServices.zh-TW.txt} gives {@code list-services}. */
    static String serviceName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        int language = name.lastIndexOf('.');
        if (language > 0 && LANGUAGE_ENDING.matcher(name.substring(language)).matches()) {
            name = name.substring(0, language);
        }
        String words = BETWEEN_WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        String clean = words.replaceAll("^-+|-+$", "");
        String named = clean.isEmpty() || !Character.isLetter(clean.charAt(0)) ? "api-" + clean : clean;
        String cut = named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
        return cut.replaceAll("-+$", "");
    }

    private static String packageWord(String service) {
        String word = service.replace("-", "");
        return SourceVersion.isKeyword(word, SourceVersion.RELEASE_17) ? word + "_" : word;
    }
}
