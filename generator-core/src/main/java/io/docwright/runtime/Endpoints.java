package io.docwright.runtime;

import java.net.URI;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds and checks the address of a service. */
final class Endpoints {
    private static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private Endpoints() {}

    /** Chooses the endpoint: the one given, else by region, else the service's only one. */
    static URI choose(Map<String, String> endpoints, @Nullable URI given, @Nullable String region) {
        if (given != null) {
            return check(given);
        }
        if (region == null) {
            String only = endpoints.get("");
            if (only == null) {
                throw new IllegalArgumentException(
                        "found neither `region` nor `endpoint`; expected one of them, set on the builder");
            }
            return check(uri(only));
        }
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException(
                    "`region`: found `" + region + "`; expected lower-case letters, digits and hyphens");
        }
        String pattern = endpoints.getOrDefault(region, endpoints.get("*"));
        if (pattern == null) {
            throw new IllegalArgumentException("`region`: no endpoint is known for `" + region + "`; expected one of "
                    + new TreeSet<>(endpoints.keySet()) + ", or `endpoint` set on the builder");
        }
        return check(uri(pattern.replace("{region}", region)));
    }

    private static URI uri(String endpoint) {
        return URI.create(endpoint.contains("://") ? endpoint : "https://" + endpoint);
    }

    private static URI check(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null) {
            // the rest of it may hold a password
            throw new IllegalArgumentException("`endpoint`: found "
                    + (uri.getScheme() == null ? "no scheme" : "the scheme `" + uri.getScheme() + "`")
                    + (uri.getHost() == null ? " and no host" : "")
                    + "; expected http or https and a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "`endpoint`: found user information, a query or a fragment; expected scheme, host, port and path");
        }
        return uri;
    }
}
