package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Correction;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.manifest.ServiceManifest.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports what is right by itself and wrong together. */
final class Contradictions {

    private final ValueReader values;

    Contradictions(ValueReader values) {
        this.values = values;
    }

    void report(Fields fields, ServiceManifest manifest) {
        reportEndpoints(fields);
        reportRuntime(fields, manifest);
        reportVersion(fields, manifest);
        reportPages(manifest);
        reportStatedTwice(manifest);
    }

    private void reportEndpoints(Fields fields) {
        if (fields.has("endpoint") && fields.has("endpoints")) {
            values.report(
                    fields.keyAt("endpoints"),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found both `endpoint` and `endpoints`; expected one of them");
        }
    }

    private void reportRuntime(Fields fields, ServiceManifest manifest) {
        if (!manifest.runtimeEmit() && !fields.has("runtimePackage")) {
            values.report(
                    fields.keyAt("runtime"),
                    DiagnosticCode.MANIFEST_MISSING_KEY,
                    "found `runtime: use` and no key `runtimePackage`; expected the package another service emits");
        }
    }

    private void reportVersion(Fields fields, ServiceManifest manifest) {
        boolean signed = manifest.authentication()
                .filter(auth -> auth.type().value().equals("acs3"))
                .isPresent();
        if (signed && !fields.has("version")) {
            values.report(
                    fields.keyAt("auth"),
                    DiagnosticCode.MANIFEST_MISSING_KEY,
                    "found `type: acs3` and no key `version`; expected the version of the API, which is signed and sent");
        }
    }

    /** Reports a header that is missing, or that nothing is sent in. */
    void reportHeader(Fields auth, String type) {
        if (type.equals("header") && !auth.has("header")) {
            values.report(
                    auth.keyAt("type"),
                    DiagnosticCode.MANIFEST_MISSING_KEY,
                    "found `type: header` and no key `header`; expected the name of the header that carries the token");
        }
        if (!type.equals("header") && auth.has("header")) {
            values.report(
                    auth.keyAt("header"),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found the key `header` beside `type: %s`; expected it only with `type: header`",
                    type);
        }
    }

    private void reportPages(ServiceManifest manifest) {
        Set<String> seen = new HashSet<>();
        for (Page page : manifest.pages()) {
            if (!seen.add(page.file().value())) {
                values.report(
                        page.file().at(),
                        DiagnosticCode.MANIFEST_VALUE,
                        "found the page `%s` a second time; expected each page once",
                        page.file().value());
            }
        }
    }

    /** A fact stated twice of one element has two truths, even when they are equal today. */
    private void reportStatedTwice(ServiceManifest manifest) {
        Map<String, SourceLocation> stated = new HashMap<>();
        manifest.operations()
                .forEach((operation, statement) -> statement
                        .parameters()
                        .forEach((name, facts) -> state(stated, operation + ".request." + name, facts.value())));
        for (Correction correction : manifest.corrections()) {
            state(stated, correction.element().value(), correction.set());
        }
    }

    private void state(Map<String, SourceLocation> stated, String element, Map<Fact, Located<String>> facts) {
        facts.forEach((fact, value) -> {
            String key = FactReader.key(fact);
            SourceLocation first = stated.putIfAbsent(element + " " + key, value.at());
            if (first != null) {
                values.report(
                        value.at(),
                        DiagnosticCode.MANIFEST_VALUE,
                        "found `%s` of `%s` stated a second time; the first is in line %d; expected it once",
                        key,
                        element,
                        first.line());
            }
        });
    }
}
