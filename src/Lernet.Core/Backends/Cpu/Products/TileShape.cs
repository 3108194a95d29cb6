namespace Lernet.Backends.Cpu;

/// <summary>What becomes of the sums of a tile.</summary>
[Flags]
internal enum TileEnd
{
    /// <summary>They are written.</summary>
    Write = 0,

    /// <summary>They are added to what is there.</summary>
    Add = 1,

    /// <summary>Negative ones become 0.</summary>
    Positive = 2,
}

/// <summary>The shape of a tile, known when its loop is compiled.</summary>
internal interface ITileShape
{
    /// <summary>4, 6 or 12.</summary>
    static abstract int Rows { get; }

    /// <summary>Whether the rows of a lie side by side, and not their columns.</summary>
    static abstract bool SideBySide { get; }

    /// <summary>Two vectors wide, or one.</summary>
    static abstract bool Wide { get; }
}

/// <summary>How many rows: the part of a shape that the width of vectors decides.</summary>
internal interface IHeight
{
    static abstract int Rows { get; }
}

internal readonly struct Height12 : IHeight
{
    public static int Rows => 12;
}

internal readonly struct Height6 : IHeight
{
    public static int Rows => 6;
}

internal readonly struct Height4 : IHeight
{
    public static int Rows => 4;
}

/// <summary>Yes or no, known when a loop is compiled.</summary>
internal interface IFlag
{
    static abstract bool IsSet { get; }
}

internal readonly struct Yes : IFlag
{
    public static bool IsSet => true;
}

internal readonly struct No : IFlag
{
    public static bool IsSet => false;
}

/// <summary>A shape put together from its three properties.</summary>
internal readonly struct TileShape<H, S, W> : ITileShape where H : struct, IHeight where S : struct, IFlag where W : struct, IFlag
{
    public static int Rows => H.Rows;

    public static bool SideBySide => S.IsSet;

    public static bool Wide => W.IsSet;
}
