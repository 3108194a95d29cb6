namespace Lernet.Backends.Cpu;

/// <summary>How much of a product is done at a time: a block of b of this size stays in the second cache.</summary>
internal static class ProductBlock
{
    /// <summary>The most steps of k.</summary>
    public const int Depth = 512;

    private const int Size = Depth * 256;

    /// <summary>The most columns for so many steps of k: whole tiles of every width.</summary>
    public static int Columns(int depth) => Size / Math.Max(depth, 1) / 32 * 32;

    /// <summary>What becomes of the sums after the steps of k from one on, of so many in all.</summary>
    public static TileEnd End(TileEnd end, int k, int depth, int all) =>
        (k == 0 ? end & TileEnd.Add : TileEnd.Add) | (k + depth == all ? end & TileEnd.Positive : 0);
}
