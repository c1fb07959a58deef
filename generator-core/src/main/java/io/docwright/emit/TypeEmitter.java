package io.docwright.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Property;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one file a defined type. */
final class TypeEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        return context.service().types().stream()
                .map(type -> context.file(type.accept(new Types(context))))
                .toList();
    }

    /** An object is a value class, a set of values an open enum. */
    private record Types(EmitContext context) implements TypeDefinition.Visitor<TypeSpec> {

        @Override
        public TypeSpec object(TypeDefinition.ObjectType type) {
            List<Member> members = members(type);
            ValueClass owner = new ValueClass(
                    context.own(context.symbols().type(type.id())),
                    Javadoc.at(3)
                            .description(type.description(), meaning(type))
                            .paragraph("Immutable.")
                            .build(),
                    members,
                    true,
                    members,
                    ResponseEmitter.answered(context, type.id()));
            CodecPart codec = new CodecPart(context, owner);
            List<MethodSpec> methods = new ArrayList<>();
            methods.add(AccessorPart.fromJson(context, owner.name(), "one JSON object"));
            methods.addAll(codec.readMethods());
            methods.addAll(codec.writeMethods());
            if (context.checked().contains(new TypeRef.Named(type.id()))) {
                methods.addAll(new CheckPart(context, owner).methods());
            }
            return owner.assemble(context, codec.constants(), methods);
        }

        /** Says what the class is where the documentation does not: mostly it is an answer. */
        private String meaning(TypeDefinition.ObjectType type) {
            return context.service().operations().stream()
                    .filter(operation -> operation.response().equals(Optional.of(new TypeRef.Named(type.id()))))
                    .findFirst()
                    .map(operation -> "Answer of " + Prose.quoted(operation.name()) + ", documented in "
                            + Pages.name(operation) + ".")
                    .orElse("An object of the service.");
        }

        private List<Member> members(TypeDefinition.ObjectType type) {
            List<Member> members = new ArrayList<>();
            for (Property property : type.properties()) {
                String name = context.symbols().property(type.id(), property.wireName());
                members.add(new Member(
                        property,
                        name,
                        context.symbols().presence(name),
                        context.symbols().view(type.id(), property.wireName()),
                        members.size()));
            }
            return members;
        }

        @Override
        public TypeSpec enumeration(TypeDefinition.EnumType type) {
            return new OpenEnumPart(context, type).type();
        }
    }
}
