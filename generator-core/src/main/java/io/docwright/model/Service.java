package io.docwright.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One service: all that is generated into one client.
 *
 * @param name its documented short name, such as {@code eas}
 * @param version API version; empty where there is none
 * @param style how operations are addressed
 * @param javaPackage package of the client
 * @param runtime where the support classes are
 * @param endpoint where requests go
 * @param authentication how requests are authenticated
 * @param language BCP 47 tag of the documentation's language; empty when unknown
 * @param editions names of the editions in order; empty where there are none
 * @param operations the operations, by name
 * @param types the types, by id
 */
public record Service(
        String name,
        Optional<String> version,
        Style style,
        String javaPackage,
        RuntimePackage runtime,
        Endpoint endpoint,
        Authentication authentication,
        Optional<String> language,
        List<String> editions,
        List<Operation> operations,
        List<TypeDefinition> types) {

    private static final int MAX_CODE = 200;

    /** Copies the lists, and sorts the types by their ids. */
    public Service {
        Objects.requireNonNull(name, "name");
        editions = List.copyOf(editions);
        operations = List.copyOf(operations);
        types = types.stream().sorted(Comparator.comparing(TypeDefinition::id)).toList();
    }

    /** Returns the definition of a type of this service. */
    public TypeDefinition type(TypeId id) {
        int low = 0;
        int high = types.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = types.get(middle).id().compareTo(id);
            if (order == 0) {
                return types.get(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        throw new IllegalArgumentException("no type " + id.value() + " in service " + name);
    }

    /** Returns the documented error codes of all operations, each once, sorted; what cannot be sent as one is left out. */
    public List<Operation.ErrorCode> errorCodes() {
        SortedMap<String, Operation.ErrorCode> codes = new TreeMap<>();
        for (Operation operation : operations) {
            operation.errors().stream()
                    .filter(error -> isCode(error.code()))
                    .forEach(error -> codes.putIfAbsent(error.code(), error));
        }
        return List.copyOf(codes.values());
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && text.length() <= MAX_CODE && text.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    /** Returns this service with some of its operations only, and the types these use. */
    public Service withOperations(List<Operation> some) {
        return new Service(
                name,
                version,
                style,
                javaPackage,
                runtime,
                endpoint,
                authentication,
                language,
                editions,
                some,
                Reachable.from(some, types));
    }

    /** How operations are addressed. */
    public enum Style {
        /** The operation is a resource path. */
        ROA,
        /** The operation is named by a header or parameter. */
        RPC,
        /** Plain HTTP, without the vendor's own headers. */
        REST
    }

    /**
     * Where the support classes are.
     *
     * @param name the package
     * @param emitted whether this service writes them
     */
    public record RuntimePackage(String name, boolean emitted) {}

    /**
     * Where requests go.
     *
     * @param url fixed base URL with scheme, where there is one
     * @param hosts host by region, {@code *} for all others with {@code {region}} in it; insertion-ordered
     */
    public record Endpoint(Optional<String> url, Map<String, String> hosts) {
        /** Copies the map, keeping its order. */
        public Endpoint {
            hosts = Collections.unmodifiableMap(new LinkedHashMap<>(hosts));
        }
    }

    /**
     * How requests are authenticated.
     *
     * @param type the scheme
     * @param header name of the header that carries the token, for {@link Type#HEADER}
     */
    public record Authentication(Type type, Optional<String> header) {

        /** The schemes. */
        public enum Type {
            /** {@code ACS3-HMAC-SHA256} signature. */
            ACS3,
            /** A token in a header of the service's own. */
            HEADER,
            /** A token in {@code Authorization: Bearer}. */
            BEARER,
            /** Nothing is sent. */
            NONE
        }
    }
}
