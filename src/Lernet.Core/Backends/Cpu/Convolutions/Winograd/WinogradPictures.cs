using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Pictures of a batch among zeros with their channels side by side, and the tiles that are made from them.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="source">The pictures: group after group, [C, H, W].</param>
internal readonly struct WinogradPictures(WinogradPlan plan, Stretch source)
{
    /// <summary>Lays out one group of one picture; the zeros are there already.</summary>
    public void Lay(int unit, ref float frame)
    {
        var (size, places) = (plan.Source, plan.Source.Height * plan.Source.Width);
        ref var start = ref Unsafe.Add(ref frame, (plan.Padding.Height * plan.RowX) + (plan.Padding.Width * plan.PitchX));
        for (var row = 0; row < size.Height; row++)
        {
            ref var picture = ref source[(unit * plan.Channels * places) + (row * size.Width)];
            Turn.Run(ref picture, places, ref Unsafe.Add(ref start, row * plan.RowX), plan.PitchX, plan.Channels, size.Width);
        }
    }

    /// <summary>Some rows of tiles.</summary>
    public void Transform<V>(ref float frame, int first, int rows, ref float tiles) where V : struct, ILanes<V>
    {
        for (var row = first; row < first + rows; row++)
        {
            ref var seen = ref Unsafe.Add(ref frame, 2 * row * plan.RowX);
            for (var column = 0; column < plan.Tiles.Width; column++)
            {
                WinogradTransforms.Picture<V>(ref seen, plan.RowX, plan.PitchX, ref tiles, plan.StepX, plan.PitchX);
                seen = ref Unsafe.Add(ref seen, 2 * plan.PitchX);
                tiles = ref Unsafe.Add(ref tiles, plan.PitchX);
            }
        }
    }
}
