namespace Lernet.Backends.Cpu;

/// <summary>How many results per place a tile computes, and at how many places, known when the loop is compiled.</summary>
internal interface ITileRows
{
    /// <summary>4, 6 or 8.</summary>
    static abstract int Count { get; }

    /// <summary>2 to 4 vectors of places; at most 3 with 8 results.</summary>
    static abstract int Vectors { get; }
}

internal readonly struct FourRows : ITileRows
{
    public static int Count => 4;

    public static int Vectors => 2;
}

internal readonly struct SixRows : ITileRows
{
    public static int Count => 6;

    public static int Vectors => 2;
}

internal readonly struct EightRows : ITileRows
{
    public static int Count => 8;

    public static int Vectors => 2;
}

/// <summary>The same with as many vectors as 32 registers hold.</summary>
internal readonly struct WideRows<R> : ITileRows where R : struct, ITileRows
{
    public static int Count => R.Count;

    public static int Vectors => R.Count == 8 ? 3 : 4;
}
