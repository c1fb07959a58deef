package io.docwright.resolve;

import java.util.Optional;

/**
 * A map of which each change is a new map that shares all but a few nodes with the old one, so that many hypotheses can each have
 * their own: a binary trie over the bits of the hashes (Okasaki and Gill, Fast Mergeable Integer Maps, 1998).
 */
final class HashTrie<K, V> {

    private sealed interface Node<K, V> {}

    /** A key with its value, and others of the same hash. */
    private record Leaf<K, V>(int hash, K key, V value, Optional<Leaf<K, V>> other) implements Node<K, V> {}

    /** Below it the hashes are alike up to one bit. */
    private record Branch<K, V>(int bit, int hash, Node<K, V> without, Node<K, V> with) implements Node<K, V> {}

    private final Optional<Node<K, V>> root;

    private HashTrie(Optional<Node<K, V>> root) {
        this.root = root;
    }

    static <K, V> HashTrie<K, V> empty() {
        return new HashTrie<>(Optional.empty());
    }

    Optional<V> get(K key) {
        int hash = spread(key);
        Optional<Node<K, V>> here = root;
        while (here.isPresent() && here.get() instanceof Branch<K, V> branch) {
            here = Optional.of((hash & branch.bit()) == 0 ? branch.without() : branch.with());
        }
        Optional<Leaf<K, V>> leaf = here.map(node -> (Leaf<K, V>) node).filter(found -> found.hash() == hash);
        while (leaf.isPresent() && !leaf.get().key().equals(key)) {
            leaf = leaf.get().other();
        }
        return leaf.map(Leaf::value);
    }

    /** Returns this map with the value under the key. */
    HashTrie<K, V> with(K key, V value) {
        Leaf<K, V> leaf = new Leaf<>(spread(key), key, value, Optional.empty());
        return new HashTrie<>(Optional.of(root.map(node -> put(node, leaf)).orElse(leaf)));
    }

    private static <K, V> Node<K, V> put(Node<K, V> node, Leaf<K, V> leaf) {
        if (node instanceof Leaf<K, V> known) {
            boolean alike = known.hash() == leaf.hash();
            return alike
                    ? new Leaf<>(leaf.hash(), leaf.key(), leaf.value(), Optional.of(known))
                    : join(known, known.hash(), leaf);
        }
        Branch<K, V> branch = (Branch<K, V>) node;
        int above = -(branch.bit() << 1);
        if (branch.bit() < 0 || (branch.hash() & above) == (leaf.hash() & above)) {
            boolean left = (leaf.hash() & branch.bit()) == 0;
            return new Branch<>(
                    branch.bit(),
                    branch.hash(),
                    left ? put(branch.without(), leaf) : branch.without(),
                    left ? branch.with() : put(branch.with(), leaf));
        }
        return join(branch, branch.hash(), leaf);
    }

    private static <K, V> Node<K, V> join(Node<K, V> node, int hash, Leaf<K, V> leaf) {
        int bit = Integer.highestOneBit(hash ^ leaf.hash());
        boolean left = (leaf.hash() & bit) == 0;
        return new Branch<>(bit, hash, left ? leaf : node, left ? node : leaf);
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
