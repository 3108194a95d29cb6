using System.Numerics;
using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Operators;

namespace Lernet.Ilgpu.Rows;

/// <summary>What the threads of a group do together; their number is a power of two.</summary>
internal static class Team
{
    /// <summary>The most threads of a group that works on a row.</summary>
    public const int Most = 256;

    /// <summary>How many threads work on a row: not many more than it has elements, and no more than the device allows.</summary>
    public static int Size(int columns, int largestGroup)
    {
        var wanted = Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)columns), 32, Most);
        return Math.Min(wanted, 1 << BitOperations.Log2((uint)largestGroup));
    }

    /// <summary>One number of each thread combined with those of all others; every thread gets the result.</summary>
    /// <param name="op">How two are combined.</param>
    /// <param name="value">This thread's number.</param>
    /// <param name="room">Shared memory for one number of each thread.</param>
    public static float Combine<TOp>(TOp op, float value, ArrayView<float> room) where TOp : struct, IZip
    {
        var own = Group.IdxX;
        room[own] = value;
        Group.Barrier();
        for (var half = Group.DimX / 2; half > 0; half /= 2)
        {
            if (own < half) room[own] = op.Invoke(new DeviceReal(room[own]), new DeviceReal(room[own + half])).Value;
            Group.Barrier();
        }
        var all = room[0];
        Group.Barrier();
        return all;
    }
}
