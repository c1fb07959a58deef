package io.docwright.manifest;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A manifest as read, in the words of {@code service.yaml}; every value with its place. Maps keep the written order.
 *
 * @param at start of the file
 * @param service the service's short name
 * @param version API version
 * @param style {@code roa}, {@code rpc} or {@code rest}
 * @param packageName package of the client
 * @param runtimeEmit whether this service writes the support classes
 * @param runtimePackage their package; the default is the client's package and {@code .runtime}
 * @param endpoint fixed base URL
 * @param endpoints host by region
 * @param authentication scheme and, for {@code header}, the header's name
 * @param language BCP 47 tag of the Javadoc's language
 * @param pages the pages named; empty for every page in the folder
 * @param defaults what holds for all operations
 * @param rulesOff names of rules that do not read descriptions
 * @param operations statements about single operations, by name
 * @param corrections statements about single elements
 */
public record ServiceManifest(
        SourceLocation at,
        Located<String> service,
        Optional<Located<String>> version,
        Optional<Located<String>> style,
        Located<String> packageName,
        boolean runtimeEmit,
        Optional<Located<String>> runtimePackage,
        Optional<Located<String>> endpoint,
        Map<String, Located<String>> endpoints,
        Optional<Auth> authentication,
        Optional<Located<String>> language,
        List<Page> pages,
        Defaults defaults,
        List<Located<String>> rulesOff,
        Map<String, OperationStatement> operations,
        List<Correction> corrections) {

    /**
     * How requests are authenticated.
     *
     * @param type {@code acs3}, {@code header}, {@code bearer} or {@code none}
     * @param header the header's name
     */
    public record Auth(Located<String> type, Optional<Located<String>> header) {}

    /**
     * A page of the service.
     *
     * @param file path relative to the manifest's folder
     * @param operation name of the operation it documents, where the page does not say it
     * @param encoding charset name
     * @param source address it is refreshed from
     */
    public record Page(
            Located<String> file,
            Optional<Located<String>> operation,
            Optional<Located<String>> encoding,
            Optional<Located<String>> source) {}

    /**
     * What holds for all operations that say nothing else.
     *
     * @param location {@code query}, {@code form}, {@code json} or {@code body}: where parameters go
     * @param body {@code json} or {@code form}
     */
    public record Defaults(Optional<Located<String>> location, Optional<Located<String>> body) {}

    /**
     * Statements about one operation.
     *
     * @param name the operation's name
     * @param httpMethod HTTP method
     * @param path path template
     * @param editions path template by edition name
     * @param successFlag {@code false} to take HTTP 2xx with {@code success: false} as success
     * @param idempotent whether repeating is safe
     * @param oneOf groups of parameters of which at least one must be given
     * @param pagination how the operation hands out a list in pages
     * @param parameters facts about parameters by wire name
     */
    public record OperationStatement(
            Located<String> name,
            Optional<Located<String>> httpMethod,
            Optional<Located<String>> path,
            Map<String, Located<String>> editions,
            Optional<Located<Boolean>> successFlag,
            Optional<Located<Boolean>> idempotent,
            List<List<Located<String>>> oneOf,
            Optional<Located<PaginationStatement>> pagination,
            Map<String, Located<Map<Fact, Located<String>>>> parameters) {}

    /**
     * A statement about the pages of an operation.
     *
     * @param none whether there are none
     * @param members names and paths by key: {@code token}, {@code next}, {@code page}, {@code offset}, {@code first}, {@code size},
     *     {@code items}, {@code total}, {@code pages}, {@code more}, {@code current}
     */
    public record PaginationStatement(boolean none, Map<String, Located<String>> members) {

        /** Returns what is stated under a key. */
        public Optional<Located<String>> get(String key) {
            return Optional.ofNullable(members.get(key));
        }

        /** Tells whether anything is stated under a key. */
        public boolean has(String key) {
            return members.containsKey(key);
        }
    }

    /**
     * A statement that overrides or completes the page.
     *
     * @param element path such as {@code ListDeployments.response.NextToken}; list elements and maps are passed through
     * @param set the facts that hold
     * @param was the facts the page had when the correction was written
     * @param reason why
     */
    public record Correction(
            Located<String> element,
            Map<Fact, Located<String>> set,
            Map<Fact, Located<String>> was,
            Optional<Located<String>> reason) {}

    /** The facts a human can state of an element. */
    public enum Fact {
        /** Type words such as {@code string}, {@code array<integer>}, {@code map<string,string>}. */
        TYPE,
        /** The word of a form of the model's such as {@code epoch-seconds}, of a parameter's style, or {@code none}. */
        FORMAT,
        /** {@code true} or {@code false}. */
        REQUIRED,
        /** {@code path}, {@code query}, {@code header}, {@code form}, {@code json} or {@code body}; the last is what the service's body is. */
        LOCATION,
        /** {@code true} or {@code false}. */
        DEPRECATED,
        /** {@code true} or {@code false}. */
        SECRET,
        /** All values there are, one a line. */
        VALUES
    }
}
