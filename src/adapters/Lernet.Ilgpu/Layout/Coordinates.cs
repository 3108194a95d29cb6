namespace Lernet.Ilgpu.Layout;

/// <summary>Where an element stands on up to eight joined axes, the innermost first.</summary>
internal readonly struct Coordinates(int c0, int c1, int c2, int c3, int c4, int c5, int c6, int c7)
{
    public int C0 => c0;

    public int C1 => c1;

    public int C2 => c2;

    public int C3 => c3;

    public int C4 => c4;

    public int C5 => c5;

    public int C6 => c6;

    public int C7 => c7;
}
