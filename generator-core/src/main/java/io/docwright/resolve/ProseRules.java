package io.docwright.resolve;

import io.docwright.raw.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule that reads descriptions, in order: what a value is comes before its limits, the surest form of a list of values before
 * the less sure ones, and what refers to a list of values after it.
 *
 * @param marks what makes descriptions readable for the rules
 * @param rules the rules about single elements
 */
record ProseRules(PlainMarks marks, List<ProseRule> rules) {

    static ProseRules of(Lexicon lexicon) {
        Phrases phrases = new Phrases(lexicon);
        return new ProseRules(
                new PlainMarks(phrases),
                List.of(
                        new EpochRule(phrases),
                        new DateRule(phrases),
                        new SeparatorRule(phrases),
                        new RangeRule(phrases),
                        new LengthRule(phrases),
                        new CountRule(phrases),
                        new ItemsRule(phrases),
                        new PatternRule(phrases),
                        new EnumBulletRule(phrases),
                        new EnumPairRule(phrases),
                        new EnumCodeRule(phrases),
                        new EnumWordRule(phrases),
                        new EnumListRule(phrases),
                        new EnumLostRule(phrases),
                        new JsonRule(phrases),
                        new DefaultRule(phrases),
                        new DeprecatedRule(phrases),
                        new NeedRule(phrases),
                        new SecretRule()));
    }

    /** Returns the names of all rules that can be switched off. */
    List<String> names() {
        Stream<String> single = rules.stream().map(ProseRule::name);
        return Stream.concat(single, Stream.of(FindAlternatives.RULE, FindConditions.RULE, FindEmbeddedJson.RULE))
                .toList();
    }
}
