package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest;
import io.docwright.model.Operation;
import io.docwright.model.Service;
import io.docwright.model.Service.Authentication;
import io.docwright.model.Service.Endpoint;
import io.docwright.model.Service.RuntimePackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the finished operations and the manifest's facts about the service together. */
final class ServiceFreezer {

    private final Context context;

    ServiceFreezer(Context context) {
        this.context = context;
    }

    Service freeze(List<OperationDraft> drafts) {
        ServiceManifest manifest = context.manifest();
        TypeRegistry registry = new TypeRegistry();
        for (OperationDraft draft : drafts) {
            registry.reserve(draft.name + "Request");
            registry.reserve(draft.name + "Response");
        }
        OperationFreezer freezer = new OperationFreezer(new TypeFreezer(registry), context);
        List<Operation> operations = new ArrayList<>();
        drafts.forEach(draft -> operations.add(freezer.freeze(draft)));
        String javaPackage = manifest.packageName().value();
        return new Service(
                manifest.service().value(),
                manifest.version().map(Located::value),
                context.style(),
                javaPackage,
                new RuntimePackage(
                        manifest.runtimePackage().map(Located::value).orElse(javaPackage + ".runtime"),
                        manifest.runtimeEmit()),
                endpoint(manifest),
                authentication(manifest),
                language(manifest, drafts),
                editions(operations),
                operations,
                registry.types());
    }

    private static Endpoint endpoint(ServiceManifest manifest) {
        Map<String, String> hosts = new LinkedHashMap<>();
        manifest.endpoints().forEach((region, host) -> hosts.put(region, host.value()));
        return new Endpoint(manifest.endpoint().map(Located::value), hosts);
    }

    private static Authentication authentication(ServiceManifest manifest) {
        return manifest.authentication()
                .map(auth -> new Authentication(
                        Authentication.Type.valueOf(auth.type().value().toUpperCase(Locale.ROOT)),
                        auth.header().map(Located::value)))
                .orElse(new Authentication(Authentication.Type.NONE, Optional.empty()));
    }

    private static Optional<String> language(ServiceManifest manifest, List<OperationDraft> drafts) {
        return manifest.language()
                .map(Located::value)
                .or(() -> drafts.stream()
                        .flatMap(draft -> draft.document.language().stream())
                        .findFirst());
    }

    private static List<String> editions(List<Operation> operations) {
        Set<String> names = new LinkedHashSet<>();
        operations.forEach(
                operation -> operation.paths().forEach(path -> path.edition().ifPresent(names::add)));
        return List.copyOf(names);
    }
}
