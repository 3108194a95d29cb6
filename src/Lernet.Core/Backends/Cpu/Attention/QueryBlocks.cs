namespace Lernet.Backends.Cpu;

/// <summary>The queries of a head in blocks. Causal ones look no further than the last of their block does, so that half of the products is
/// left out where there are many.</summary>
internal readonly struct QueryBlocks(int queries, int keys, bool causal)
{
    // Whole panels of every width: a block sees as many keys as end with its last query.
    private const int High = 64;

    private readonly int high = causal ? High : queries;

    public int Count => (queries + high - 1) / high;

    /// <summary>The first query of a block, how many there are, and the keys that any of them looks at.</summary>
    public (int Row, int High, int Wide) this[int block]
    {
        get
        {
            var end = Math.Min(queries, (block + 1) * high);
            return (block * high, end - (block * high), Seen(end - 1));
        }
    }

    /// <summary>How many keys a query may look at.</summary>
    public int Seen(int query) => causal ? keys - queries + query + 1 : keys;
}
