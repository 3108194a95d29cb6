using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The order of numbers along an axis, line by line.</summary>
internal readonly struct Sorting(View x, int axis, View y) : ILaneLoop
{
    private readonly float[] xs = CpuBackend.Of(x), ys = CpuBackend.Of(y);
    private readonly Shape lines = x.Shape.With(axis, 1);

    public static void ArgSort(View x, int axis, View y)
    {
        if (x.Length == 0) return;
        var loop = new Sorting(x, axis, y);
        Work.Split(loop.lines.Elements, Math.Max(1, Work.Grain / (16 * x.Shape.Array[axis])), loop);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (size, stepX, stepY) = (x.Shape.Array[axis], x.Strides[axis], y.Strides[axis]);
        var (starts, targets, keys) = (x with { Shape = lines }, y with { Shape = lines }, new ulong[size]);
        for (var line = from; line < to; line++)
        {
            var (start, target) = (starts.At(line), targets.At(line));
            for (var k = 0; k < size; k++) keys[k] = Key(xs[start + (k * stepX)], k);
            Array.Sort(keys);
            for (var k = 0; k < size; k++) ys[target + (k * stepY)] = (uint)keys[k];
        }
    }

    // The bits of a positive float grow with it, those of a negative one fall: flipped, they order like whole numbers. Below them stands
    // the place, so equal numbers keep their order. 0 and −0 are equal; NaN is the largest.
    private static ulong Key(float value, int place)
    {
        var bits = float.IsNaN(value) ? uint.MaxValue : BitConverter.SingleToUInt32Bits(value == 0 ? 0f : value);
        if (bits != uint.MaxValue) bits ^= (bits >> 31) == 0 ? 0x8000_0000 : 0xFFFF_FFFF;
        return ((ulong)bits << 32) | (uint)place;
    }
}
