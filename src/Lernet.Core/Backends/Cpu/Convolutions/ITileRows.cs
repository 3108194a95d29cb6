namespace Lernet.Backends.Cpu;

/// <summary>How many results per place a tile computes, and at how many places, known when the loop is compiled.</summary>
internal interface ITileRows
{
    static abstract int Count { get; }

    /// <summary>Four vectors of places, not two.</summary>
    static abstract bool Wide { get; }
}

internal readonly struct FourRows : ITileRows
{
    public static int Count => 4;

    public static bool Wide => false;
}

internal readonly struct SixRows : ITileRows
{
    public static int Count => 6;

    public static bool Wide => false;
}

internal readonly struct EightRows : ITileRows
{
    public static int Count => 8;

    public static bool Wide => false;
}

/// <summary>Four or six rows where there are 32 registers.</summary>
internal readonly struct WideRows<R> : ITileRows where R : struct, ITileRows
{
    public static int Count => R.Count;

    public static bool Wide => true;
}
