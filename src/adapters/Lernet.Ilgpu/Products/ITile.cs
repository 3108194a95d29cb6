namespace Lernet.Ilgpu.Products;

/// <summary>How many threads a side of a tile has; each computes eight by eight elements.</summary>
internal interface ITile
{
    static abstract int Side { get; }
}

/// <summary>Groups of 64 threads: tiles of 64 by 64.</summary>
internal readonly struct SmallTile : ITile
{
    public static int Side => 8;
}

/// <summary>Groups of 256 threads: tiles of 128 by 128.</summary>
internal readonly struct LargeTile : ITile
{
    public static int Side => 16;
}
