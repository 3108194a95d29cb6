//# notebook 19-gpu, cell barriers, answer GroupSums

//# right: halves
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        for (var half = 4; half >= 1; half /= 2)
        {
            if (me < half) sums[me] += sums[me + half];
            yield return thread.Barrier;
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# right: the first thread adds all
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        if (me > 0) yield break;
        var sum = 0f;
        for (var k = 0; k < 8; k++) sum += sums[k];
        y[thread.Group.X] = sum;
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# blank: Replace throw
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        throw new NotImplementedException();
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# constant: Not right for this input
Tensor GroupSums(Tensor values) => Tensor.Zeros((values.Length + 7) / 8);

//# wrong 0: that its neighbour has not loaded yet
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        for (var half = 4; half >= 1; half /= 2)
        {
            if (me < half) sums[me] += sums[me + half];
            yield return thread.Barrier;
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# wrong 0: runs through all rounds before the others
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        for (var half = 4; half >= 1; half /= 2)
        {
            if (me < half) sums[me] += sums[me + half];
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# wrong 0: The round with half = 1 is missing
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        for (var half = 4; half >= 2; half /= 2)
        {
            if (me < half) sums[me] += sums[me + half];
            yield return thread.Barrier;
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# wrong 0: nothing is added to it
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# error: Your code stopped with GridException: barrier: 4 of the 8 threads of a group wait
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = i < x.Length ? x[i] : 0;
        yield return thread.Barrier;
        for (var half = 4; half >= 1; half /= 2)
        {
            if (me < half)
            {
                sums[me] += sums[me + half];
                yield return thread.Barrier;
            }
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}

//# error 2: Your code stopped with GridException: x[3]: thread 3 of group 0 is outside of x
Tensor GroupSums(Tensor values)
{
    var x = new GlobalMemory("x", values);
    var grid = Grid.Over(x.Length, groupSize: 8);
    var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));

    IEnumerable<GridBarrier> Kernel(GridThread thread)
    {
        var (i, me) = (thread.Global.X, thread.Local.X);
        var sums = thread.Shared("sums", 8);
        sums[me] = x[i];
        yield return thread.Barrier;
        for (var half = 4; half >= 1; half /= 2)
        {
            if (me < half) sums[me] += sums[me + half];
            yield return thread.Barrier;
        }
        if (me == 0) y[thread.Group.X] = sums[0];
    }

    grid.Run(Kernel);
    return y.ToTensor();
}
