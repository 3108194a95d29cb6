namespace Lernet.Backends.Cpu;

/// <summary>Numbers of an array from a place on.</summary>
internal readonly record struct Stretch(float[] Values, int Start)
{
    public ref float this[int i] => ref Values[Start + i];

    public Span<float> Span(int length) => Values.AsSpan(Start, length);

    public Span<float> Span(int from, int length) => Values.AsSpan(Start + from, length);

    public static Stretch Of(View view) => new(CpuBackend.Of(view), view.Offset);
}
