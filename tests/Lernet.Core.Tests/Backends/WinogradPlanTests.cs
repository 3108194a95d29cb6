using Lernet.Backends.Cpu;

namespace Lernet.Core.Tests;

/// <summary>The room for tiles holds what a product computes, which is not always what it was asked for.</summary>
public class WinogradPlanTests
{
    public static TheoryData<int> Heights => [12, 6, 4];

    [Theory, MemberData(nameof(Heights))]
    public void Block_OfEverySizeAndTileHeight_HoldsWhatAProductComputes(int height)
    {
        for (var size = 4; size <= 120; size++)
        {
            foreach (Pair target in new Pair[] { size, (4, size), (size, 4) })
            {
                var plan = WinogradPlan.For(new(1, 1, 1, 1), 3, 32, 32, target, 1, target)!;
                for (var tiles = 1; tiles <= plan.Most; tiles++)
                {
                    var whole = tiles / height * height;
                    Assert.InRange(whole + ((tiles - whole + 3) / 4 * 4), tiles, plan.Block);
                }
            }
        }
    }
}
