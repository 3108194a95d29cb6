namespace Lernet.Backends.Cpu;

/// <summary>How many results per place a tile computes, known when the loop is compiled.</summary>
internal interface ITileRows
{
    static abstract int Count { get; }
}

internal readonly struct FourRows : ITileRows
{
    public static int Count => 4;
}

internal readonly struct SixRows : ITileRows
{
    public static int Count => 6;
}

internal readonly struct EightRows : ITileRows
{
    public static int Count => 8;
}
