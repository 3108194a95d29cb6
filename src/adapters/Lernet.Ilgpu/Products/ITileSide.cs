namespace Lernet.Ilgpu.Products;

/// <summary>How many threads a side of a tile has; each computes eight by eight elements.</summary>
internal interface ITileSide
{
    static abstract int Threads { get; }
}

/// <summary>Groups of 64 threads: tiles of 64 by 64.</summary>
internal readonly struct SmallTile : ITileSide
{
    public static int Threads => 8;
}

/// <summary>Groups of 256 threads: tiles of 128 by 128.</summary>
internal readonly struct LargeTile : ITileSide
{
    public static int Threads => 16;
}
