namespace Lernet.Ilgpu.Products;

/// <summary>The shape of a tile: its threads down and across, each of which computes eight by eight elements, and how deep its strips are.</summary>
internal interface ITile
{
    static abstract int Down { get; }

    static abstract int Across { get; }

    static abstract int Depth { get; }
}

/// <summary>Groups of 256 threads: tiles of 128 by 128.</summary>
internal readonly struct LargeTile : ITile
{
    public static int Down => 16;

    public static int Across => 16;

    public static int Depth => 8;
}

/// <summary>Groups of 64 threads: tiles of 64 by 64.</summary>
internal readonly struct SmallTile : ITile
{
    public static int Down => 8;

    public static int Across => 8;

    public static int Depth => 8;
}

/// <summary>Groups of 64 threads: tiles of 32 by 128.</summary>
internal readonly struct WideTile : ITile
{
    public static int Down => 4;

    public static int Across => 16;

    public static int Depth => 4;
}

/// <summary>Groups of 64 threads: tiles of 16 by 256, for the few channels of early layers.</summary>
internal readonly struct FlatTile : ITile
{
    public static int Down => 2;

    public static int Across => 32;

    public static int Depth => 2;
}
