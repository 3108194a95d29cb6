using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>A convolution in tiles, for several pictures and groups; counts pictures times groups.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="groups">How many groups.</param>
/// <param name="kernels">For each group and position its kernels, channel after channel.</param>
/// <param name="bias">What is added, a row of filters for each group.</param>
/// <param name="source">The pictures.</param>
/// <param name="target">The results.</param>
internal readonly struct WinogradLoop(WinogradPlan plan, int groups, Stretch kernels, Stretch bias, Stretch source, Stretch target) : ILaneLoop
{
    // A number added to all results of a tile is added once, at the position in the second row and column.
    private const int Middle = 5;

    private readonly WinogradPictures pictures = new(plan, source);

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        // Groups have kernels of their own.
        var together = groups == 1 ? plan.Pictures : 1;
        var rooms = ConvolutionRooms.Mine;
        ref var frames = ref rooms.Frame.For(together * plan.LengthX);
        ref var results = ref rooms.Results.For(together * plan.LengthY);
        ref var tiles = ref rooms.Tiles.For(WinogradPlan.Positions * plan.StepX);
        ref var products = ref rooms.Products.For(WinogradPlan.Positions * plan.StepY);
        MemoryMarshal.CreateSpan(ref frames, together * plan.LengthX).Clear();
        for (var unit = from; unit < to; unit += together)
        {
            var count = Math.Min(together, to - unit);
            for (var i = 0; i < count; i++) pictures.Lay(unit + i, ref Unsafe.Add(ref frames, i * plan.LengthX));
            for (var row = 0; row < plan.Tiles.Height; row += plan.Rows)
            {
                var rows = Math.Min(plan.Rows, plan.Tiles.Height - row);
                var each = rows * plan.Tiles.Width;
                for (var i = 0; i < count; i++)
                {
                    pictures.Transform<V>(ref Unsafe.Add(ref frames, i * plan.LengthX), row, rows, ref Unsafe.Add(ref tiles, i * each * plan.PitchX));
                }
                Multiply<V>(unit % groups, ref tiles, ref products, count * each);
                for (var i = 0; i < count; i++)
                {
                    Gather<V>(ref Unsafe.Add(ref products, i * each * plan.PitchY), row, rows, ref Unsafe.Add(ref results, i * plan.LengthY));
                }
            }
            for (var i = 0; i < count; i++) Write(unit + i, ref Unsafe.Add(ref results, i * plan.LengthY));
        }
    }

    private void Multiply<V>(int group, ref float tiles, ref float products, int count) where V : struct, ILanes<V>
    {
        for (var position = 0; position < WinogradPlan.Positions; position++)
        {
            ref var begin = ref position == Middle ? ref bias[group * plan.PitchY] : ref Unsafe.NullRef<float>();
            WinogradTile.Run<V>(ref Unsafe.Add(ref tiles, position * plan.StepX), plan.PitchX,
                ref kernels[((group * WinogradPlan.Positions) + position) * plan.StepKernels], plan.PitchY, plan.Channels,
                ref begin, ref Unsafe.Add(ref products, position * plan.StepY), count);
        }
    }

    private void Gather<V>(ref float products, int first, int rows, ref float results) where V : struct, ILanes<V>
    {
        for (var row = first; row < first + rows; row++)
        {
            ref var made = ref Unsafe.Add(ref results, 2 * row * plan.RowY);
            for (var column = 0; column < plan.Tiles.Width; column++)
            {
                WinogradTransforms.Results<V>(ref products, plan.StepY, ref made, plan.RowY, plan.PitchY, plan.PitchY);
                products = ref Unsafe.Add(ref products, plan.PitchY);
                made = ref Unsafe.Add(ref made, 2 * plan.PitchY);
            }
        }
    }

    private void Write(int unit, ref float results)
    {
        var (size, plane) = (plan.Target, plan.Target.Height * plan.Target.Width);
        // Rows without anything between them are one.
        var (rows, width) = size.Width == 2 * plan.Tiles.Width ? (1, plane) : (size.Height, size.Width);
        for (var row = 0; row < rows; row++)
        {
            ref var made = ref Unsafe.Add(ref results, row * plan.RowY);
            Turn.Run(ref made, plan.PitchY, ref target[(unit * plan.Filters * plane) + (row * width)], plane, width, plan.Filters);
        }
    }
}
