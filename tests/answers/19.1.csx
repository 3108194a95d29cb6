//# notebook 19-gpu, cell reads, answer naive, tiles8, tiles16

//# right: multiplied out
double naive = 2 * 128 * 128 * 128, tiles8 = naive / 8, tiles16 = naive / 16;

//# right: counted by the simulator, on the edge of an eighth
double Count(int t)
{
    var a = new GlobalMemory("a", Tensor.Ones(16, 16));
    return Grid.Over((16, 16), (4, 4)).Run(thread =>
    {
        for (var k = 0; k < 16; k++) _ = a[thread.Global.Y, k] + a[k, thread.Global.X];
    }).GlobalReads * 8.0 * 8 * 8 / t;
}
double naive = Count(1), tiles8 = Count(8), tiles16 = Count(16);

//# blank: still NaN
double naive = double.NaN, tiles8 = double.NaN, tiles16 = double.NaN;

//# constant: None of the numbers is right
double naive = 0, tiles8 = 0, tiles16 = 0;

//# wrong 0: Both matrices are read
double naive = 128 * 128 * 128, tiles8 = naive / 8, tiles16 = naive / 16;

//# wrong 0: That is what one thread reads
double naive = 256, tiles8 = 32, tiles16 = 16;

//# wrong 0: A tile saves a factor T
double naive = 2 * 128 * 128 * 128, tiles8 = naive / 64, tiles16 = naive / 256;
