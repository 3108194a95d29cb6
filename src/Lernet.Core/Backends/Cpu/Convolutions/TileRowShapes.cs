namespace Lernet.Backends.Cpu;

internal readonly struct Height14 : IHeight
{
    public static int Rows => 14;
}

internal readonly struct Height8 : IHeight
{
    public static int Rows => 8;
}

/// <summary>How many vectors wide a tile is, known when its loop is compiled.</summary>
internal interface IVectors
{
    static abstract int Count { get; }
}

internal readonly struct OneVector : IVectors
{
    public static int Count => 1;
}

internal readonly struct TwoVectors : IVectors
{
    public static int Count => 2;
}

internal readonly struct ThreeVectors : IVectors
{
    public static int Count => 3;
}

/// <summary>The step between neighbours, known when a loop is compiled.</summary>
internal interface IStep
{
    static abstract int Size { get; }
}

internal readonly struct StepOne : IStep
{
    public static int Size => 1;
}

internal readonly struct StepTwo : IStep
{
    public static int Size => 2;
}
